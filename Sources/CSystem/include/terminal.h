#ifndef MUSTER_TERMINAL_H
#define MUSTER_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Columns of one Unicode scalar by wcwidth(3), -1 for one that cannot be printed.
/// Asks the C.UTF-8 tables whatever locale the program has set: a width never depends on it.
int muster_character_width(uint32_t scalar);

/// Reads the window size of the terminal `descriptor`. Returns 0, or -1 with errno set.
int muster_window_size(int descriptor, int *columns, int *rows);

/// Sets the window size of the terminal `descriptor`. Returns 0, or -1 with errno set.
int muster_set_window_size(int descriptor, int columns, int rows);

/// Turns INT, TERM, HUP, WINCH, CONT and TSTP into bytes on a pipe: a byte is a signal's number.
/// Returns the non-blocking end to read, or -1 with errno set. Later calls return the same one.
int muster_watch_signals(void);

/// Remembers the settings of the terminal `input` and the bytes that bring `output` back to
/// normal; at most 256 are kept. From now on exit(3) and every signal that means a crash put both
/// back first. Returns 0, or -1 with errno set when `input` is no terminal.
int muster_guard_terminal(int input, int output, const char *reset, size_t length);

/// Puts the guarded terminal back as it was and ends the guard. Safe in signal handlers, and twice.
void muster_restore_terminal(void);

/// Ends the guard when ncurses has already put the screen back: restores the settings alone.
void muster_release_terminal(void);

/// Stops this process as Ctrl-Z does, as soon as nobody holds `muster_block_suspend`.
/// Returns when it has been continued.
void muster_stop_process(void);

/// While true, Ctrl-Z stops this process at once, together with the program it waits for;
/// afterwards it is a byte on the pipe again.
void muster_suspend_by_default(bool by_default);

/// Until `muster_unblock_suspend` on the same thread, Ctrl-Z stops nothing: a stopped process that
/// holds a lock would lock everybody else out. Calls may be nested.
void muster_block_suspend(void);
void muster_unblock_suspend(void);

#endif
