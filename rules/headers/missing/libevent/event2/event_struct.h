#ifndef EVENT2_EVENT_STRUCT_H_INCLUDED_
#define EVENT2_EVENT_STRUCT_H_INCLUDED_
#include <event2/event.h>
struct event { void* _words[16]; };
#endif
