#define _GNU_SOURCE
#include "pseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "terminal.h"

static int close_keeping_errno(int descriptor) {
  int saved = errno;
  close(descriptor);
  errno = saved;
  return -1;
}

int muster_open_terminal(int columns, int rows, int *terminal) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  char name[128];
  if (grantpt(master) != 0 || unlockpt(master) != 0 ||
      (errno = ptsname_r(master, name, sizeof name)) != 0 ||
      (*terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0)
    return close_keeping_errno(master);
  if (muster_set_window_size(*terminal, columns, rows) != 0) {
    close_keeping_errno(*terminal);
    return close_keeping_errno(master);
  }
  return master;
}

/// Only async-signal-safe calls: the parent may have other threads.
static void run_on_terminal(int terminal, const char *path, char *const arguments[],
                            char *const environment[]) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  execve(path, arguments, environment);
  _exit(127);
}

int muster_spawn_in_terminal(const char *path, char *const arguments[], char *const environment[],
                             int columns, int rows, pid_t *pid) {
  int terminal;
  int master = muster_open_terminal(columns, rows, &terminal);
  if (master < 0) return -1;
  *pid = fork();
  if (*pid == 0) run_on_terminal(terminal, path, arguments, environment);
  close_keeping_errno(terminal);
  return *pid < 0 ? close_keeping_errno(master) : master;
}
