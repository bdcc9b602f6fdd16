// ncurses for Swift: plain functions and integers, so that none of its macros, variadics and globals
// has to be imported. One screen, one thread.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

/// What opening came to.
enum { QN_OPEN = 0, QN_NOT_A_TERMINAL = 1, QN_NO_USABLE_TYPE = 2, QN_NO_PIPE = 3 };

/// Signals as qn_next_signal reports them; zero when there is none.
enum {
  QN_SIGNAL_NONE = 0,
  QN_SIGNAL_INTERRUPT,
  QN_SIGNAL_TERMINATE,
  QN_SIGNAL_HANG_UP,
  QN_SIGNAL_QUIT,
  QN_SIGNAL_RESIZE,
  QN_SIGNAL_STOP,
  QN_SIGNAL_CONTINUE,
};

// screen.c

/// Takes the terminal over: raw, no echo, alternate screen with the first frame.
/// A kiosk ignores the environment's terminal descriptions and all signals but TERM and HUP.
int qn_open(int is_kiosk);
/// The names of terminal types that were tried, separated by blanks.
const char *qn_tried_types(void);
/// The name of the terminal type in use.
const char *qn_type(void);
/// Whether the locale is one of UTF-8.
int qn_is_utf8(void);
/// The number of colours of the terminal, zero if it has none.
int qn_color_count(void);
/// A string of the terminal's description; NULL if it has none.
const char *qn_capability(const char *name);

/// The size the terminal says it has.
void qn_measure(int *width, int *height);
/// Makes the screen that size and forgets what is on it.
void qn_resize(int width, int height);
/// Lets the next flush write every cell.
void qn_clear(void);

// drawing.c

/// Starts a run of glyphs in a row.
void qn_begin_run(int y, int x);
/// The style of the glyphs that follow: palette indices or -1, and the bits of Attributes.
void qn_set_pen(int foreground, int background, unsigned attributes);
/// Adds a glyph; marks are zero where there are fewer. What is unsafe becomes a question mark.
void qn_add_glyph(uint32_t base, uint32_t mark1, uint32_t mark2, uint32_t mark3, uint32_t mark4, int width);
/// Hands the run to ncurses.
void qn_end_run(void);
/// Writes what changed; the cursor is hidden if its row is negative.
void qn_flush(int cursor_y, int cursor_x);

// screen.c

/// Reads bytes that are there; zero if none are, -1 if the terminal is gone.
long qn_read(uint8_t *bytes, long count);

/// Gives the terminal back and stops, as Ctrl-Z does; the whole job, or this process alone.
void qn_suspend(int whole_job);
/// Takes the terminal over again; what is on it is forgotten. Zero if it is not ours to take.
int qn_resume(void);
/// The terminal is gone: nothing is written to it any more.
void qn_abandon(void);
/// Gives the terminal back; does nothing the second time.
void qn_close(void);

// signals.c

/// The descriptor that can be read when a signal came.
int qn_signal_descriptor(void);
/// The next signal that came.
int qn_next_signal(void);

#endif
