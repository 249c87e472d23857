#pragma once
#include <Ethernet.h>
