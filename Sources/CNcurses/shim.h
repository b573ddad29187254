#ifndef MUSTER_CNCURSES_SHIM_H
#define MUSTER_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

// Swift refuses global variables of C and macros that are expressions.
static inline WINDOW *muster_standard_screen(void) { return stdscr; }
static inline WINDOW *muster_current_screen(void) { return curscr; }
static inline int muster_colour_count(void) { return COLORS; }
static inline int muster_colour_pair_count(void) { return COLOR_PAIRS; }

static const attr_t MUSTER_BOLD = A_BOLD;
static const attr_t MUSTER_DIM = A_DIM;
static const attr_t MUSTER_UNDERLINE = A_UNDERLINE;
static const attr_t MUSTER_REVERSE = A_REVERSE;
#endif
