// Giving the terminal back when the program cannot: what signal handlers may do, and nothing else.
#ifndef QN_GUARD_H
#define QN_GUARD_H

#include <signal.h>

/// What a signal handler writes to give the terminal back.
extern char qn_reset_bytes[512];
extern volatile sig_atomic_t qn_reset_count;
/// Whether there is anything to give back.
extern volatile sig_atomic_t qn_is_armed;

/// Remembers how the terminal was. Call before anything changes it.
void qn_guard_remember(void);
/// Opens the pipe and installs the handlers. Call after ncurses installed its own. Zero on failure.
int qn_guard_install(int is_kiosk);
/// Whether a signal that ends the program ever came.
int qn_is_ending(void);
/// Stops the program, or the whole job, until it is continued.
void qn_stop_now(int whole_job);
/// Lets the terminal be changed from the background while the program ends.
void qn_ignore_output_stop(void);
/// Puts a signal into the pipe.
void qn_post(int signal);
/// Writes everything, whatever the descriptor thinks of it.
void qn_write_all(const char *bytes, long count);

#endif
