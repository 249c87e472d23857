#ifndef EVENT2_KEYVALQ_STRUCT_H_INCLUDED_
#define EVENT2_KEYVALQ_STRUCT_H_INCLUDED_
struct evkeyval { struct { struct evkeyval *tqe_next, **tqe_prev; } next; char *key, *value; };
struct evkeyvalq { struct evkeyval *tqh_first, **tqh_last; };
#endif
