#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "screen.h"

#include <stdlib.h>
#include <string.h>

extern char **environ;

void qn_scrub_environment(void) {
  static const char *names[] = {"TERMINFO", "TERMINFO_DIRS", "TERMCAP",  "TERMPATH",
                                "LINES",    "COLUMNS",       "ESCDELAY", NULL};
  for (const char **name = names; *name; name++) unsetenv(*name);
  for (char **entry = environ; *entry;) {
    size_t length = strcspn(*entry, "=");
    char name[64];
    if (strncmp(*entry, "NCURSES_", 8) != 0 || length >= sizeof name) {
      entry++;
      continue;
    }
    memcpy(name, *entry, length);
    name[length] = 0;
    unsetenv(name);
    entry = environ;
  }
}
