#define _GNU_SOURCE
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static locale_t unicode_locale;

static void load_unicode_locale(void) {
  unicode_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

int muster_character_width(uint32_t scalar) {
  // wcwidth(3) calls the end of a string 0 columns wide.
  if (scalar == 0) return -1;
  static pthread_once_t loaded = PTHREAD_ONCE_INIT;
  pthread_once(&loaded, load_unicode_locale);
  if (unicode_locale == (locale_t)0) return wcwidth((wchar_t)scalar);
  locale_t previous = uselocale(unicode_locale);
  int width = wcwidth((wchar_t)scalar);
  uselocale(previous);
  return width;
}

int muster_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int muster_set_window_size(int descriptor, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

static int signal_pipe[2] = {-1, -1};

static void forward_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already wakes the reader.
  (void)!write(signal_pipe[1], &byte, 1);
  errno = saved;
}

static int set_action(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  return sigaction(number, &action, NULL);
}

int muster_watch_signals(void) {
  static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT, SIGTSTP};
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  for (size_t index = 0; index < sizeof watched / sizeof *watched; index++)
    if (set_action(watched[index], forward_signal) != 0) return -1;
  return signal_pipe[0];
}

static struct {
  volatile sig_atomic_t active;
  int input, output;
  struct termios settings;
  char reset[256];
  size_t length;
} guarded;

void muster_release_terminal(void) {
  if (!guarded.active) return;
  guarded.active = 0;
  int saved = errno;
  // In the background, tcsetattr would stop the process for good instead of letting it end.
  sigset_t block, previous;
  sigemptyset(&block);
  sigaddset(&block, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &block, &previous);
  tcsetattr(guarded.input, TCSANOW, &guarded.settings);
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
  errno = saved;
}

void muster_restore_terminal(void) {
  if (!guarded.active) return;
  int saved = errno;
  (void)!write(guarded.output, guarded.reset, guarded.length);
  errno = saved;
  muster_release_terminal();
}

/// SA_RESETHAND has reset the action, so that raising again ends the process as the signal would.
static void restore_and_die(int number) {
  muster_restore_terminal();
  raise(number);
}

static void catch_crashes(void) {
  static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
  // Its own stack, because a stack that has overflown cannot run a handler.
  static char stack[64 * 1024];
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_handler = restore_and_die,
                             .sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++)
    sigaction(crashes[index], &action, NULL);
  atexit(muster_restore_terminal);
}

int muster_guard_terminal(int input, int output, const char *reset, size_t length) {
  static pthread_once_t caught = PTHREAD_ONCE_INIT;
  struct termios settings;
  if (tcgetattr(input, &settings) != 0) return -1;
  guarded.active = 0;
  guarded.input = input;
  guarded.output = output;
  guarded.settings = settings;
  guarded.length = length < sizeof guarded.reset ? length : sizeof guarded.reset;
  memcpy(guarded.reset, reset, guarded.length);
  guarded.active = 1;
  pthread_once(&caught, catch_crashes);
  return 0;
}

static pthread_rwlock_t suspension = PTHREAD_RWLOCK_INITIALIZER;
static _Thread_local int suspend_blocks;
static _Thread_local sigset_t mask_before_blocks;

void muster_block_suspend(void) {
  if (suspend_blocks++ > 0) return;
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &stop, &mask_before_blocks);
  pthread_rwlock_rdlock(&suspension);
}

void muster_unblock_suspend(void) {
  if (--suspend_blocks > 0) return;
  pthread_rwlock_unlock(&suspension);
  pthread_sigmask(SIG_SETMASK, &mask_before_blocks, NULL);
}

void muster_suspend_by_default(bool by_default) {
  set_action(SIGTSTP, by_default ? SIG_DFL : forward_signal);
}

void muster_stop_process(void) {
  pthread_rwlock_wrlock(&suspension);
  muster_suspend_by_default(true);
  kill(getpid(), SIGTSTP);
  muster_suspend_by_default(false);
  pthread_rwlock_unlock(&suspension);
}
