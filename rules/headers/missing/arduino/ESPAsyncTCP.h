#pragma once
#include <Arduino.h>
#include <Client.h>
