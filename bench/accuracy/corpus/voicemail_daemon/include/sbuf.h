#ifndef SBUF_H
#define SBUF_H

#include <stddef.h>

/* Growable byte buffer. data is always NUL terminated once something was added. */
struct sbuf {
	char *data;
	size_t len;
	size_t cap;
};

#define SBUF_INIT { NULL, 0, 0 }

void sbuf_add(struct sbuf *b, const char *s, size_t n);
void sbuf_adds(struct sbuf *b, const char *s);
void sbuf_addf(struct sbuf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void sbuf_add_urlenc(struct sbuf *b, const char *s);
void sbuf_add_json(struct sbuf *b, const char *s);
void sbuf_reset(struct sbuf *b);
void sbuf_free(struct sbuf *b);

#endif
