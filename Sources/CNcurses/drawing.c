#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CNcurses.h"
#include "guard.h"
#include "screen.h"

#include <curses.h>
#include <wchar.h>

enum { MAX_PAIRS = 255, PAIR_SLOTS = 1024, MAX_RUN = 512 };

static cchar_t run[MAX_RUN];
static int run_count, run_y, run_x, run_width;
static attr_t pen_attributes;
static int pen_pair;

static struct {
  int key;
  int pair;
} pair_slots[PAIR_SLOTS];
static int pair_count;

/// The nearest of the pairs there are, when no more can be made.
static int nearest_pair(int foreground, int background) {
  int nearest = 0;
  for (int i = 0; i < PAIR_SLOTS; i++) {
    if (pair_slots[i].pair == 0) continue;
    if ((pair_slots[i].key - 1) / 257 - 1 != foreground) continue;
    nearest = pair_slots[i].pair;
    if ((pair_slots[i].key - 1) % 257 - 1 == background) break;
  }
  return nearest;
}

/// The pair of two palette colours, -1 being the terminal's own; alloc_pair crashes without colours.
static int pair_of(int foreground, int background) {
  if (qn_screen.color_count == 0 || (foreground < 0 && background < 0)) return 0;
  if (!qn_screen.has_default_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  int key = (foreground + 1) * 257 + background + 2;
  unsigned slot = (unsigned)key * 2654435761u % PAIR_SLOTS;
  while (pair_slots[slot].key != 0) {
    if (pair_slots[slot].key == key) return pair_slots[slot].pair;
    slot = (slot + 1) % PAIR_SLOTS;
  }
  if (pair_count >= MAX_PAIRS || pair_count + 1 >= COLOR_PAIRS) return nearest_pair(foreground, background);
  if (init_extended_pair(pair_count + 1, foreground, background) == ERR) return 0;
  pair_count += 1;
  pair_slots[slot].key = key;
  pair_slots[slot].pair = pair_count;
  return pair_count;
}

void qn_begin_run(int y, int x) {
  run_count = 0;
  run_width = 0;
  run_y = y;
  run_x = x;
}

void qn_set_pen(int foreground, int background, unsigned attributes) {
  pen_attributes = A_NORMAL;
  if (attributes & 1) pen_attributes |= A_BOLD;
  if (attributes & 2) pen_attributes |= A_DIM;
  if (attributes & 4) pen_attributes |= A_ITALIC;
  if (attributes & 8) pen_attributes |= A_UNDERLINE;
  if (attributes & 16) pen_attributes |= A_REVERSE;
  pen_pair = pair_of(foreground, background);
}

static void add(const wchar_t *scalars, int width) {
  if (run_count == MAX_RUN) qn_end_run();
  if (setcchar(&run[run_count], scalars, pen_attributes, 0, &pen_pair) == ERR) {
    static const wchar_t question[] = {L'?', 0};
    setcchar(&run[run_count], question, pen_attributes, 0, &pen_pair);
    width = 1;
  }
  run_count += 1;
  run_width += width;
}

/// Whether the C library agrees that the scalar can be shown and is so wide.
static int is_shown(uint32_t base, int width) {
  if (base < 0x20 || (base >= 0x7F && base < 0xA0)) return 0;
  if (base < 0x7F) return width == 1;
  return qn_screen.is_utf8 && wcwidth((wchar_t)base) == width;
}

void qn_add_glyph(uint32_t base, uint32_t mark1, uint32_t mark2, uint32_t mark3, uint32_t mark4, int width) {
  wchar_t scalars[6] = {(wchar_t)base, (wchar_t)mark1, (wchar_t)mark2, (wchar_t)mark3, (wchar_t)mark4, 0};
  if (is_shown(base, width)) {
    for (int i = 1; i < 5 && scalars[i] != 0; i++)
      if (wcwidth(scalars[i]) != 0) scalars[i] = 0;
    add(scalars, width);
    return;
  }
  static const wchar_t question[] = {L'?', 0};
  for (int i = 0; i < width; i++) add(question, 1);
}

void qn_end_run(void) {
  // Writes cells in place: nothing wraps, nothing scrolls, not even in the last cell of the screen.
  if (qn_screen.state == QN_OPENED && run_count > 0) mvwadd_wchnstr(stdscr, run_y, run_x, run, run_count);
  run_x += run_width;
  run_count = 0;
  run_width = 0;
}

static void place_cursor(int y, int x) {
  int is_shown = y >= 0;
  if (is_shown != qn_screen.is_cursor_shown) {
    curs_set(is_shown);
    leaveok(stdscr, !is_shown && qn_screen.can_hide_cursor);
    qn_screen.is_cursor_shown = is_shown;
  }
  if (is_shown) {
    wmove(stdscr, y, x);
  } else if (!qn_screen.can_hide_cursor) {
    wmove(stdscr, LINES - 1, COLS - 1);
  }
}

void qn_flush(int cursor_y, int cursor_x) {
  if (qn_screen.state != QN_OPENED) return;
  // Markers go straight to the descriptor: ncurses has a buffer of its own, that is empty now.
  if (qn_screen.is_synchronized) qn_write_all("\033[?2026h", 8);
  place_cursor(cursor_y, cursor_x);
  wnoutrefresh(stdscr);
  doupdate();
  if (qn_screen.is_synchronized) qn_write_all("\033[?2026l", 8);
}
