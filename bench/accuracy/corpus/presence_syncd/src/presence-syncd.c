/* idiom: variadic helper, table of methods */
/* library: libcurl */
/* needs: curl */
/* flags: -D_GNU_SOURCE -std=gnu11 */
/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Mirrors the local session's inhibit state to the phone system's presence. */
#include <signal.h>
#include <time.h>

#include "manager.h"

static int manager_load(Manager *m) {
        const struct {
                const char *name;
                char **where;
                bool required;
        } table[] = {
                { "RC_SERVER",       &m->server,       true  },
                { "RC_APP",          &m->userpwd,      true  },
                { "RC_JWT",          &m->jwt,          true  },
                { "RC_HOOK_URI",     &m->hook_uri,     true  },
                { "RC_INHIBIT_FILE", &m->inhibit_path, false },
        };

        for (size_t i = 0; i < ELEMENTSOF(table); i++) {
                const char *v = getenv(table[i].name);

                if (isempty(v) && table[i].required)
                        return log_error_errno(EINVAL, "$%s is not set.", table[i].name);
                if (!isempty(v) && !(*table[i].where = strdup(v)))
                        return log_oom();
        }

        m->curl = curl_easy_init();
        return m->curl ? 0 : log_oom();
}

static int on_tick(Manager *m) {
        _cleanup_free_ char *remote = NULL;
        const char *want, *dnd = "TakeAllCalls";
        unsigned calls = 0;
        int r;

        r = rc_count_active_calls(m, &calls);
        if (r < 0)
                return log_error_errno(r, "Failed to list active calls: %m");

        want = calls > 0 ? "Busy" : "Available";
        if (m->inhibit_path && access(m->inhibit_path, F_OK) >= 0)
                dnd = "DoNotAcceptAnyCalls";

        r = rc_get_presence(m, &remote);
        if (r < 0)
                return log_error_errno(r, "Failed to read presence: %m");
        if (strcmp(remote, want) == 0)
                return 0;

        r = rc_set_presence(m, want, dnd);
        if (r < 0)
                return log_error_errno(r, "Failed to push presence: %m");
        if (rc_toggle_forwarding(m, dnd[0] == 'D') < 0)
                log_warning("Could not switch the forwarding rule, ignoring.");
        return 0;
}

static int event_loop(Manager *m) {
        struct timespec interval = { .tv_sec = 30 };
        sigset_t mask;

        sigemptyset(&mask);
        sigaddset(&mask, SIGTERM);
        sigaddset(&mask, SIGINT);
        sigprocmask(SIG_BLOCK, &mask, NULL);

        for (unsigned ticks = 1;; ticks++) {
                if (sigtimedwait(&mask, NULL, &interval) > 0)
                        return 0;

                (void) on_tick(m);
                if (ticks % 90 == 0)
                        (void) rc_renew_subscription(m);
        }
}

int main(int argc, char *argv[]) {
        Manager m = {};
        int r;

        openlog("presence-syncd", LOG_PID | LOG_PERROR, LOG_DAEMON);

        if (manager_load(&m) < 0 || rc_login(&m) < 0)
                return EXIT_FAILURE;
        if (argc > 2 && strcmp(argv[1], "hang-up") == 0)
                return rc_hang_up(&m, argv[2]) < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
        if (rc_identify(&m) < 0)
                return EXIT_FAILURE;
        if (argc > 2 && strcmp(argv[1], "notes") == 0)
                return rc_set_notes(&m, argv[2]) < 0 ? EXIT_FAILURE : EXIT_SUCCESS;

        r = rc_subscribe(&m);
        if (r >= 0)
                r = event_loop(&m);

        (void) rc_unsubscribe(&m);
        (void) rc_logout(&m);
        return r < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
