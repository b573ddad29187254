#ifndef MUSTER_FILES_H
#define MUSTER_FILES_H

/// The type number of the file system that holds `path` (statfs(2) f_type), or -1 with errno set.
long muster_filesystem_type(const char *path);

/// Stops this process from leaving a core dump, which would hold names.
void muster_forbid_core_dumps(void);

#endif
