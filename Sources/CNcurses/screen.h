// What opening finds out and drawing needs.
#ifndef QN_SCREEN_H
#define QN_SCREEN_H

enum qn_state { QN_CLOSED, QN_OPENED, QN_SUSPENDED, QN_GONE };

struct qn_screen {
  enum qn_state state;
  int is_utf8;
  int color_count;
  int has_default_colors;
  int can_hide_cursor;
  int is_cursor_shown;
  /// Whether frames are put between the marks of synchronized output.
  int is_synchronized;
};

extern struct qn_screen qn_screen;

/// Drops what would let a caller choose the terminal's description, or bend ncurses.
void qn_scrub_environment(void);

#endif
