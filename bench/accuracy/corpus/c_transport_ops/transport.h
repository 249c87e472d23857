#ifndef TRANSPORT_H
#define TRANSPORT_H

struct transport;

struct transport_ops {
    const char *name;
    int (*get)(struct transport *t, const char *path);
    int (*post)(struct transport *t, const char *path, const char *body);
    int (*remove)(struct transport *t, const char *path);
};

struct transport {
    const struct transport_ops *ops;
    void *state;
    char base[128];
};

extern const struct transport_ops curl_transport_ops;
extern const struct transport_ops null_transport_ops;

#endif
