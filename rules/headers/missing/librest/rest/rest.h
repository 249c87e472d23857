#ifndef _REST_REST_H
#define _REST_REST_H
#include <rest/rest-oauth2-proxy.h>
#include <rest/rest-proxy.h>
#include <rest/rest-xml-parser.h>
#endif
