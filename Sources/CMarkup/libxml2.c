#include "libxml2.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static XMLLibrary loaded;
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
      {"xmlInitParser", &loaded.initParser},
      {"htmlCreatePushParserCtxt", &loaded.newHTMLParser},
      {"xmlCreatePushParserCtxt", &loaded.newXMLParser},
      {"htmlCtxtUseOptions", &loaded.useHTMLOptions},
      {"xmlCtxtUseOptions", &loaded.useXMLOptions},
      {"htmlParseChunk", &loaded.readHTML},
      {"xmlParseChunk", &loaded.readXML},
      {"xmlStopParser", &loaded.stop},
      {"xmlSAX2GetLineNumber", &loaded.line},
      {"htmlFreeParserCtxt", &loaded.freeHTMLParser},
      {"xmlFreeParserCtxt", &loaded.freeXMLParser},
  };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    void *function = dlsym(handle, functions[i].name);
    if (function == NULL) return;
    *(void **)functions[i].place = function;
  }
  loaded.initParser();
  is_loaded = true;
}

const XMLLibrary *XMLLibraryLoad(void) {
  pthread_once(&once, load);
  return is_loaded ? &loaded : NULL;
}
