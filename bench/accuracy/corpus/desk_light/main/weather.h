#pragma once
int weather_now(double *degrees);
