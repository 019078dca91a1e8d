/// The part of libxml2 that is called, as it has been since 2.6; loaded at run time.

#ifndef C_MARKUP_LIBXML2_H
#define C_MARKUP_LIBXML2_H

#include <stdbool.h>

/// A parser of libxml2, whose inside is its own.
typedef struct XMLParser XMLParser;

/// A function that is not taken.
typedef void (*XMLUnused)(void);

/// The functions that libxml2 calls while it reads, in the order of its `xmlSAXHandler`.
typedef struct XMLHandler {
  void (*internalSubset)(
      void *, const unsigned char *, const unsigned char *, const unsigned char *);
  XMLUnused beforeElements[13];
  void (*startElement)(void *, const unsigned char *, const unsigned char **);
  void (*endElement)(void *, const unsigned char *);
  XMLUnused reference;
  void (*characters)(void *, const unsigned char *, int);
  void (*ignorableWhitespace)(void *, const unsigned char *, int);
  XMLUnused processingInstruction;
  XMLUnused comment;
  XMLUnused messages[3];
  XMLUnused getParameterEntity;
  void (*cdataBlock)(void *, const unsigned char *, int);
  XMLUnused externalSubset;
  unsigned int initialized;
  void *own;
  void (*startElementNs)(
      void *, const unsigned char *name, const unsigned char *prefix, const unsigned char *uri,
      int namespace_count, const unsigned char **namespaces, int attribute_count,
      int defaulted_count, const unsigned char **attributes);
  void (*endElementNs)(
      void *, const unsigned char *name, const unsigned char *prefix, const unsigned char *uri);
  void (*structuredError)(void *, void *);
} XMLHandler;

/// What `initialized` holds where the functions for namespaces are there.
enum { XMLHandlerVersion2 = 0xDEEDBEAF };
/// The options taken: keep to the encoding given, say nothing, ask no network.
enum { XMLParseNoError = 32, XMLParseNoWarning = 64, XMLParseNoNet = 2048 };
enum { HTMLParseIgnoreEncoding = 1 << 21 };
/// The name of UTF-8 among its encodings.
enum { XMLEncodingUTF8 = 1 };

/// The functions of libxml2.
typedef struct XMLLibrary {
  void (*initParser)(void);
  XMLParser *(*newHTMLParser)(
      XMLHandler *, void *, const char *, int, const char *, int encoding);
  XMLParser *(*newXMLParser)(XMLHandler *, void *, const char *, int, const char *);
  int (*useHTMLOptions)(XMLParser *, int);
  int (*useXMLOptions)(XMLParser *, int);
  int (*readHTML)(XMLParser *, const char *, int, int is_last);
  int (*readXML)(XMLParser *, const char *, int, int is_last);
  void (*stop)(XMLParser *);
  int (*line)(void *);
  void (*freeHTMLParser)(XMLParser *);
  void (*freeXMLParser)(XMLParser *);
} XMLLibrary;

/// Returns the library, loading it the first time; NULL where it is not installed.
const XMLLibrary *XMLLibraryLoad(void);

#endif
