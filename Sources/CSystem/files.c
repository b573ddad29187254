#include "files.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/vfs.h>

long muster_filesystem_type(const char *path) {
  struct statfs information;
  return statfs(path, &information) == 0 ? (long)information.f_type : -1;
}

void muster_forbid_core_dumps(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}
