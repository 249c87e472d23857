#pragma once
void web_start(void);
