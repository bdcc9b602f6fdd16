#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CNcurses.h"
#include "guard.h"
#include "screen.h"

#include <curses.h>
#include <term.h>

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct qn_screen qn_screen;

static SCREEN *screen;
static char tried[256];
static char type[64];
static char enter_bytes[128];
static char leave_bytes[128];

// --- Opening ---

/// The locale decides what can be shown; one that asks for UTF-8 and is not installed gets C.UTF-8.
static int choose_locale(void) {
  if (setlocale(LC_CTYPE, "") == NULL) {
    const char *wanted = getenv("LC_ALL");
    if (wanted == NULL || !*wanted) wanted = getenv("LC_CTYPE");
    if (wanted == NULL || !*wanted) wanted = getenv("LANG");
    if (wanted != NULL && (strstr(wanted, "UTF-8") || strstr(wanted, "utf8") || strstr(wanted, "UTF8")))
      setlocale(LC_CTYPE, "C.UTF-8");
  }
  const char *codeset = nl_langinfo(CODESET);
  return codeset != NULL && strcmp(codeset, "UTF-8") == 0;
}

static int is_usable(void) {
  const char *address = tigetstr("cup");
  return address != NULL && address != (char *)-1;
}

static int try_type(const char *name) {
  if (name == NULL || !*name || strlen(name) >= sizeof type) return 0;
  if (strlen(tried) + strlen(name) + 2 < sizeof tried) {
    if (*tried) strcat(tried, " ");
    strcat(tried, name);
  }
  screen = newterm(name, stdout, stdin);
  if (screen == NULL) return 0;
  if (is_usable()) {
    strcpy(type, name);
    return 1;
  }
  endwin();
  delscreen(screen);
  screen = NULL;
  return 0;
}

static int choose_type(int is_kiosk) {
  static const char *fallbacks[] = {"xterm-256color", "xterm", "vt100", "ansi", NULL};
  char home[4096] = "";
  const char *real_home = getenv("HOME");
  int found;
  // Descriptions in the home directory are the caller's too.
  if (is_kiosk && real_home != NULL && strlen(real_home) < sizeof home) {
    strcpy(home, real_home);
    unsetenv("HOME");
  }
  found = try_type(getenv("TERM"));
  for (const char **name = fallbacks; !found && *name; name++) found = try_type(*name);
  if (*home) setenv("HOME", home, 1);
  return found;
}

/// Adds a string of the description to bytes, without the padding a handler could not honour.
static void append(char *bytes, size_t size, const char *string) {
  size_t length = strlen(bytes);
  if (string == NULL || string == (char *)-1) return;
  while (*string && length + 1 < size) {
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end != NULL) {
      string = end + 1;
    } else {
      bytes[length++] = *string++;
    }
  }
  bytes[length] = 0;
}

/// Whether the terminal knows private modes, or at least ignores those it does not know.
static int knows_private_modes(void) {
  static const char *families[] = {"xterm", "tmux",  "alacritty", "foot",  "kitty", "ghostty", "wezterm",
                                   "vte",   "gnome", "konsole",   "iterm", "rxvt",  "contour", NULL};
  for (const char **family = families; *family; family++)
    if (strncmp(type, *family, strlen(*family)) == 0) return 1;
  return 0;
}

static void prepare_bytes(void) {
  qn_screen.is_synchronized = knows_private_modes();
  append(enter_bytes, sizeof enter_bytes, tigetstr("smkx"));
  append(leave_bytes, sizeof leave_bytes, tigetstr("rmkx"));
  if (qn_screen.is_synchronized) {
    append(enter_bytes, sizeof enter_bytes, "\033[?2004h");
    append(leave_bytes, sizeof leave_bytes, "\033[?2004l");
  }
  if (qn_screen.is_synchronized) append(qn_reset_bytes, sizeof qn_reset_bytes, "\033[?2026l");
  append(qn_reset_bytes, sizeof qn_reset_bytes, leave_bytes);
  append(qn_reset_bytes, sizeof qn_reset_bytes, tigetstr("sgr0"));
  append(qn_reset_bytes, sizeof qn_reset_bytes, tigetstr("op"));
  append(qn_reset_bytes, sizeof qn_reset_bytes, tigetstr("cnorm"));
  append(qn_reset_bytes, sizeof qn_reset_bytes, tigetstr("rmcup"));
  qn_reset_count = (sig_atomic_t)strlen(qn_reset_bytes);
}

static void prepare_screen(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  qn_screen.can_hide_cursor = curs_set(0) != ERR;
  leaveok(stdscr, qn_screen.can_hide_cursor);
  if (has_colors() && start_color() == OK) {
    qn_screen.has_default_colors = use_default_colors() == OK;
    qn_screen.color_count = COLORS;
  }
}

static void close_at_exit(void) { qn_close(); }

int qn_open(int is_kiosk) {
  if (qn_screen.state != QN_CLOSED) return QN_OPEN;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return QN_NOT_A_TERMINAL;
  qn_screen.is_utf8 = choose_locale();
  if (is_kiosk) qn_scrub_environment();
  qn_guard_remember();
  use_env(FALSE);
  use_tioctl(TRUE);
  if (!choose_type(is_kiosk)) return QN_NO_USABLE_TYPE;
  prepare_bytes();
  qn_screen.state = QN_OPENED;
  qn_is_armed = 1;
  if (!qn_guard_install(is_kiosk)) {
    qn_close();
    return QN_NO_PIPE;
  }
  atexit(close_at_exit);
  prepare_screen();
  qn_write_all(enter_bytes, (long)strlen(enter_bytes));
  return QN_OPEN;
}

const char *qn_tried_types(void) { return tried; }
const char *qn_type(void) { return type; }
int qn_is_utf8(void) { return qn_screen.is_utf8; }
int qn_color_count(void) { return qn_screen.color_count; }

const char *qn_capability(const char *name) {
  const char *string = tigetstr(name);
  return string == (char *)-1 ? NULL : string;
}

// --- Size ---

void qn_measure(int *width, int *height) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) memset(&size, 0, sizeof size);
  *width = size.ws_col > 0 ? size.ws_col : tigetnum("cols") > 0 ? tigetnum("cols") : 80;
  *height = size.ws_row > 0 ? size.ws_row : tigetnum("lines") > 0 ? tigetnum("lines") : 24;
}

void qn_resize(int width, int height) {
  if (qn_screen.state != QN_OPENED) return;
  if (height != LINES || width != COLS) resizeterm(height, width);
  clearok(curscr, TRUE);
}

void qn_clear(void) {
  if (qn_screen.state == QN_OPENED) clearok(curscr, TRUE);
}

// --- Reading ---

long qn_read(uint8_t *bytes, long count) {
  long got = read(STDIN_FILENO, bytes, (size_t)count);
  if (got > 0) return got;
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

// --- Leaving and coming back ---

static void leave(void) {
  if (qn_screen.is_synchronized) qn_write_all("\033[?2026l", 8);
  endwin();
  qn_write_all(leave_bytes, (long)strlen(leave_bytes));
}

void qn_suspend(int whole_job) {
  if (qn_screen.state != QN_OPENED) return;
  leave();
  qn_screen.state = QN_SUSPENDED;
  qn_is_armed = 0;
  qn_stop_now(whole_job);
}

int qn_resume(void) {
  if (qn_screen.state != QN_OPENED && qn_screen.state != QN_SUSPENDED) return 0;
  // Continued only to be ended, in the background: the terminal is the shell's now.
  if (qn_is_ending() && tcgetpgrp(STDIN_FILENO) != getpgrp()) return 0;
  // In the background this stops the program once more, until it is in the foreground.
  reset_prog_mode();
  qn_screen.state = QN_OPENED;
  qn_is_armed = 1;
  qn_write_all(enter_bytes, (long)strlen(enter_bytes));
  qn_screen.is_cursor_shown = 0;
  curs_set(0);
  leaveok(stdscr, qn_screen.can_hide_cursor);
  clearok(curscr, TRUE);
  return 1;
}

void qn_abandon(void) {
  qn_is_armed = 0;
  qn_screen.state = QN_GONE;
}

void qn_close(void) {
  if (qn_screen.state == QN_OPENED) {
    qn_ignore_output_stop();
    leave();
  }
  qn_is_armed = 0;
  qn_screen.state = qn_screen.state == QN_GONE ? QN_GONE : QN_CLOSED;
}
