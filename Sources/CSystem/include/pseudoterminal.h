#ifndef MUSTER_PSEUDOTERMINAL_H
#define MUSTER_PSEUDOTERMINAL_H

#include <sys/types.h>

/// Opens a pseudo-terminal of the given size, both ends close-on-exec. Returns the master and
/// stores the terminal's own end in `terminal`; -1 with errno set on failure.
int muster_open_terminal(int columns, int rows, int *terminal);

/// Runs `path` as the leader of a session on a new terminal of the given size, which is its
/// standard input, output and error. Returns the master and stores the child in `pid`; -1 with
/// errno set on failure. A program that cannot be run ends with status 127.
int muster_spawn_in_terminal(const char *path, char *const arguments[], char *const environment[],
                             int columns, int rows, pid_t *pid);

#endif
