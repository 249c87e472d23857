#ifndef EVENT2_THREAD_H_INCLUDED_
#define EVENT2_THREAD_H_INCLUDED_
#ifdef __cplusplus
extern "C" {
#endif
struct event_base;
int evthread_use_pthreads(void), evthread_make_base_notifiable(struct event_base*);
#ifdef __cplusplus
}
#endif
#endif
