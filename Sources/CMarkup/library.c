#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static XMLLibrary library;
static bool is_loaded;

static const char *const names[] = {"libxml2.so.2", "libxml2.so.16", "libxml2.2.dylib"};

static void load(void) {
  void *handle = NULL;
  for (size_t i = 0; handle == NULL && i < sizeof names / sizeof *names; i++) {
    handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  }
  if (handle == NULL) return;
  struct {
    const char *name;
    void *place;
  } const functions[] = {
      {"xmlInitParser", &library.initParser},
      {"htmlCreatePushParserCtxt", &library.newHTMLParser},
      {"xmlCreatePushParserCtxt", &library.newXMLParser},
      {"htmlCtxtUseOptions", &library.useHTMLOptions},
      {"xmlCtxtUseOptions", &library.useXMLOptions},
      {"htmlParseChunk", &library.readHTML},
      {"xmlParseChunk", &library.readXML},
      {"xmlStopParser", &library.stop},
      {"xmlSAX2GetLineNumber", &library.line},
      {"htmlFreeParserCtxt", &library.freeHTMLParser},
      {"xmlFreeParserCtxt", &library.freeXMLParser},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    void *function = dlsym(handle, functions[i].name);
    if (function == NULL) return;
    *(void **)functions[i].place = function;
  }
  library.initParser();
  is_loaded = true;
}

const XMLLibrary *XMLLibraryLoad(void) {
  pthread_once(&once, load);
  return is_loaded ? &library : NULL;
}
