#ifndef _MODELS_PTHREAD_H
#define _MODELS_PTHREAD_H
#include <_models_c.h>
#include <time.h>
_M_BEGIN
typedef unsigned long pthread_t;
typedef struct { long words[5]; } pthread_mutex_t;
typedef struct { long words[6]; } pthread_cond_t;
typedef struct { long words[7]; } pthread_attr_t, pthread_rwlock_t;
typedef struct { int words; } pthread_mutexattr_t, pthread_condattr_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
#define PTHREAD_MUTEX_INITIALIZER { { 0 } }
#define PTHREAD_COND_INITIALIZER { { 0 } }
#define PTHREAD_ONCE_INIT 0
int pthread_create(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*), pthread_join(pthread_t, void**), pthread_detach(pthread_t), pthread_mutex_init(pthread_mutex_t*, const pthread_mutexattr_t*), pthread_mutex_lock(pthread_mutex_t*), pthread_mutex_unlock(pthread_mutex_t*), pthread_mutex_destroy(pthread_mutex_t*), pthread_cond_init(pthread_cond_t*, const pthread_condattr_t*), pthread_cond_wait(pthread_cond_t*, pthread_mutex_t*), pthread_cond_signal(pthread_cond_t*), pthread_cond_broadcast(pthread_cond_t*), pthread_cond_destroy(pthread_cond_t*), pthread_once(pthread_once_t*, void (*)(void));
pthread_t pthread_self(void);
_M_END
#endif
