#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE 1
#include "CNcurses.h"
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

char qn_reset_bytes[512];
volatile sig_atomic_t qn_reset_count = 0;
volatile sig_atomic_t qn_is_armed = 0;

static struct termios original;
static int has_original = 0;
static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t unread_endings = 0;
static volatile sig_atomic_t has_to_end = 0;

void qn_write_all(const char *bytes, long count) {
  while (count > 0) {
    long written = write(STDOUT_FILENO, bytes, (size_t)count);
    if (written > 0) {
      bytes += written;
      count -= written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&out, 1, 1000) <= 0) return;
    } else if (written < 0 && errno == EINTR) {
      continue;
    } else {
      return;
    }
  }
}

void qn_guard_remember(void) { has_original = tcgetattr(STDIN_FILENO, &original) == 0; }

void qn_ignore_output_stop(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGTTOU, &ignore, NULL);
}

// All of it may be called in a signal handler.
static void give_back(void) {
  if (!qn_is_armed) return;
  qn_is_armed = 0;
  qn_ignore_output_stop();
  qn_write_all(qn_reset_bytes, qn_reset_count);
  if (has_original) tcsetattr(STDIN_FILENO, TCSANOW, &original);
}

static void die_of(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  give_back();
  sigaction(number, &standard, NULL);
  raise(number);
}

static int is_ending(int number) {
  return number == SIGTERM || number == SIGINT || number == SIGHUP || number == SIGQUIT;
}

static void on_signal(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  // A program that does not read its signals has to be ended all the same.
  if (is_ending(number)) {
    has_to_end = 1;
    if (++unread_endings > 2) die_of(number);
  }
  if (write(pipe_ends[1], &byte, 1) < 0) { /* full: there is something to read already */ }
  errno = error;
}

static void on_fatal(int number) { die_of(number); }

void qn_post(int number) {
  unsigned char byte = (unsigned char)number;
  if (write(pipe_ends[1], &byte, 1) < 0) { /* as above */ }
}

static int open_pipe(void) {
  if (pipe(pipe_ends) != 0) return 0;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
  }
  return 1;
}

static void install(const int *numbers, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (; *numbers; numbers++) sigaction(*numbers, &action, NULL);
}

static const int told_of[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP, 0};
static const int told_of_at_a_desk[] = {SIGINT, SIGQUIT, SIGTSTP, 0};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, 0};
static const int never[] = {SIGPIPE, 0};
static const int never_in_a_kiosk[] = {SIGINT,  SIGQUIT, SIGTSTP,   SIGTTOU, SIGTTIN,
                                       SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, 0};

/// What started the program may have blocked signals in the thread that did, and the program would be deaf to them.
static void unblock_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

int qn_guard_install(int is_kiosk) {
  // A stack of its own, for a trap that was an overflow of the other.
  static char stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  if (!open_pipe()) return 0;
  sigaltstack(&alternate, NULL);
  install(fatal, on_fatal, SA_ONSTACK);
  install(told_of, on_signal, SA_RESTART);
  install(never, SIG_IGN, 0);
  if (is_kiosk) {
    install(never_in_a_kiosk, SIG_IGN, 0);
  } else {
    install(told_of_at_a_desk, on_signal, SA_RESTART);
  }
  unblock_signals();
  return 1;
}

int qn_is_ending(void) { return has_to_end; }

void qn_stop_now(int whole_job) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigaction(SIGTSTP, &standard, &ours);
  if (whole_job) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigaction(SIGTSTP, &ours, NULL);
  // Where there is no shell to stop for, nothing has continued the program either.
  qn_post(SIGCONT);
}

int qn_signal_descriptor(void) { return pipe_ends[0]; }

int qn_next_signal(void) {
  unsigned char byte;
  if (read(pipe_ends[0], &byte, 1) != 1) return QN_SIGNAL_NONE;
  if (is_ending(byte)) unread_endings = 0;
  switch (byte) {
    case SIGINT: return QN_SIGNAL_INTERRUPT;
    case SIGTERM: return QN_SIGNAL_TERMINATE;
    case SIGHUP: return QN_SIGNAL_HANG_UP;
    case SIGQUIT: return QN_SIGNAL_QUIT;
    case SIGWINCH: return QN_SIGNAL_RESIZE;
    case SIGTSTP: return QN_SIGNAL_STOP;
    default: return QN_SIGNAL_CONTINUE;
  }
}
