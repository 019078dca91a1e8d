#include "CMarkup.h"
#include "libxml2.h"

#include <stdlib.h>
#include <string.h>

/// The bytes kept of a name or of the value of an attribute; pictures in `src` are longer.
enum { ATTRIBUTE_LIMIT = 1024 };
/// The steps that mistakes may cost, those through open elements included.
#define MISTAKE_LIMIT 200000000ull
/// The steps that libxml2 takes to put a mistake in words.
enum { MISTAKE_COST = 50 };
/// The bytes handed over at once.
enum { CHUNK = 1 << 16 };

typedef struct Reading {
  const XMLLibrary *xml;
  XMLParser *parser;
  CMarkupResult result;
  size_t event_room;
  size_t byte_room;
  size_t event_limit;
  uint32_t depth;
  uint32_t depth_limit;
  unsigned long long mistakes;
} Reading;

static void stop(Reading *reading, CMarkupOutcome outcome) {
  if (reading->result.outcome != CMarkupOutcomeDone) return;
  reading->result.outcome = outcome;
  reading->xml->stop(reading->parser);
}

static bool has_room(Reading *reading, size_t length) {
  CMarkupResult *result = &reading->result;
  if (result->event_count >= reading->event_limit || result->byte_count + length > UINT32_MAX) {
    stop(reading, CMarkupOutcomeTooMuch);
    return false;
  }
  if (result->event_count == reading->event_room) {
    size_t room = reading->event_room * 2 + 256;
    CMarkupEvent *events = realloc(result->events, room * sizeof *events);
    if (events == NULL) return false;
    result->events = events;
    reading->event_room = room;
  }
  if (result->byte_count + length > reading->byte_room) {
    size_t room = (reading->byte_room + length) * 2 + 4096;
    char *bytes = realloc(result->bytes, room);
    if (bytes == NULL) return false;
    result->bytes = bytes;
    reading->byte_room = room;
  }
  return true;
}

static void add(Reading *reading, CMarkupKind kind, const void *bytes, size_t length) {
  CMarkupResult *result = &reading->result;
  if (result->outcome != CMarkupOutcomeDone) return;
  if (!has_room(reading, length)) {
    stop(reading, CMarkupOutcomeNoMemory);
    return;
  }
  int line = reading->xml->line(reading->parser);
  result->line = line > 0 ? (uint32_t)line : 0;
  memcpy(result->bytes + result->byte_count, bytes, length);
  result->events[result->event_count++] = (CMarkupEvent){
      kind, result->line, (uint32_t)result->byte_count, (uint32_t)length};
  result->byte_count += length;
}

static void add_start(Reading *reading) {
  if (++reading->depth > reading->depth_limit) stop(reading, CMarkupOutcomeTooDeep);
}

/// Adds at most `ATTRIBUTE_LIMIT` bytes, ending with a whole character.
static void add_short(Reading *reading, CMarkupKind kind, const char *bytes, size_t length) {
  if (length > ATTRIBUTE_LIMIT) {
    length = ATTRIBUTE_LIMIT;
    while (length > 0 && (bytes[length] & 0xC0) == 0x80) length--;
  }
  add(reading, kind, bytes, length);
}

static void start_element(void *context, const unsigned char *name, const unsigned char **pairs) {
  Reading *reading = context;
  add_start(reading);
  add_short(reading, CMarkupKindStart, (const char *)name, strlen((const char *)name));
  for (; pairs != NULL && pairs[0] != NULL; pairs += 2) {
    const char *attribute = (const char *)pairs[0];
    const char *value = pairs[1] == NULL ? "" : (const char *)pairs[1];
    add_short(reading, CMarkupKindAttribute, attribute, strlen(attribute));
    add_short(reading, CMarkupKindValue, value, strlen(value));
  }
}

static void end_element(void *context, const unsigned char *name) {
  Reading *reading = context;
  if (reading->depth > 0) reading->depth--;
  add_short(reading, CMarkupKindEnd, (const char *)name, strlen((const char *)name));
}

static void characters(void *context, const unsigned char *bytes, int length) {
  add(context, CMarkupKindText, bytes, (size_t)length);
}

/// An end tag for which no element is open costs a walk through all that are, too.
static void mistake(void *context, void *error) {
  (void)error;
  Reading *reading = context;
  reading->mistakes += reading->depth + MISTAKE_COST;
  if (reading->mistakes > MISTAKE_LIMIT) stop(reading, CMarkupOutcomeTooMuch);
}

static const char *prefix_for(const char *uri) {
  if (uri == NULL) return "";
  if (strstr(uri, "/wordprocessingml/") != NULL) return "w:";
  if (strstr(uri, "/markup-compatibility/") != NULL) return "mc:";
  return strstr(uri, "/relationships") != NULL ? "r:" : "x:";
}

static void add_name(Reading *reading, CMarkupKind kind, const char *name, const char *uri) {
  char full[80];
  const char *prefix = prefix_for(uri);
  size_t length = strlen(prefix);
  memcpy(full, prefix, length);
  size_t rest = strnlen(name, sizeof full - length);
  memcpy(full + length, name, rest);
  add(reading, kind, full, length + rest);
}

static void start_element_ns(
    void *context, const unsigned char *name, const unsigned char *prefix,
    const unsigned char *uri, int namespace_count, const unsigned char **namespaces,
    int attribute_count, int defaulted_count, const unsigned char **attributes) {
  (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted_count;
  Reading *reading = context;
  add_start(reading);
  add_name(reading, CMarkupKindStart, (const char *)name, (const char *)uri);
  for (int i = 0; i < attribute_count; i++, attributes += 5) {
    const char *attribute = (const char *)attributes[0];
    add_short(reading, CMarkupKindAttribute, attribute, strlen(attribute));
    add_short(
        reading, CMarkupKindValue, (const char *)attributes[3],
        (size_t)(attributes[4] - attributes[3]));
  }
}

static void end_element_ns(
    void *context, const unsigned char *name, const unsigned char *prefix,
    const unsigned char *uri) {
  (void)prefix;
  Reading *reading = context;
  if (reading->depth > 0) reading->depth--;
  add_name(reading, CMarkupKindEnd, (const char *)name, (const char *)uri);
}

static void document_type(
    void *context, const unsigned char *name, const unsigned char *external,
    const unsigned char *system) {
  (void)name, (void)external, (void)system;
  stop(context, CMarkupOutcomeEntities);
}

static XMLHandler handler_for(CMarkupLanguage language) {
  XMLHandler handler = {0};
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  handler.initialized = XMLHandlerVersion2;
  if (language == CMarkupLanguageHTML) {
    handler.startElement = start_element;
    handler.endElement = end_element;
    // What a page has between the tags of a script is no text of the page.
    handler.cdataBlock = NULL;
    handler.structuredError = mistake;
  } else {
    handler.internalSubset = document_type;
    handler.startElementNs = start_element_ns;
    handler.endElementNs = end_element_ns;
  }
  return handler;
}

static void read_html(Reading *reading, const char *text, size_t count) {
  const XMLLibrary *xml = reading->xml;
  xml->useHTMLOptions(
      reading->parser,
      XMLParseNoError | XMLParseNoWarning | XMLParseNoNet | HTMLParseIgnoreEncoding);
  for (size_t done = 0; done < count && reading->result.outcome == CMarkupOutcomeDone;) {
    size_t length = count - done < CHUNK ? count - done : CHUNK;
    xml->readHTML(reading->parser, text + done, (int)length, 0);
    done += length;
  }
  xml->readHTML(reading->parser, NULL, 0, 1);
}

static void read_xml(Reading *reading, const char *text, size_t count) {
  const XMLLibrary *xml = reading->xml;
  xml->useXMLOptions(
      reading->parser, XMLParseNoError | XMLParseNoWarning | XMLParseNoNet);
  int code = 0;
  for (size_t done = 0; code == 0 && done < count;) {
    size_t length = count - done < CHUNK ? count - done : CHUNK;
    code = xml->readXML(reading->parser, text + done, (int)length, 0);
    done += length;
  }
  if (code == 0) code = xml->readXML(reading->parser, NULL, 0, 1);
  if (code != 0 && reading->result.outcome == CMarkupOutcomeDone) {
    reading->result.outcome = CMarkupOutcomeBroken;
  }
}

CMarkupResult CMarkupRead(
    CMarkupLanguage language, const char *text, size_t count, uint32_t depth_limit,
    size_t event_limit) {
  Reading reading = {0};
  reading.event_limit = event_limit;
  reading.depth_limit = depth_limit;
  reading.xml = XMLLibraryLoad();
  if (reading.xml == NULL) {
    reading.result.outcome = CMarkupOutcomeNoLibrary;
    return reading.result;
  }
  XMLHandler handler = handler_for(language);
  bool is_html = language == CMarkupLanguageHTML;
  reading.parser =
      is_html ? reading.xml->newHTMLParser(&handler, &reading, NULL, 0, NULL, XMLEncodingUTF8)
              : reading.xml->newXMLParser(&handler, &reading, NULL, 0, NULL);
  if (reading.parser == NULL) {
    reading.result.outcome = CMarkupOutcomeNoMemory;
    return reading.result;
  }
  if (is_html) {
    read_html(&reading, text, count);
    reading.xml->freeHTMLParser(reading.parser);
  } else {
    read_xml(&reading, text, count);
    reading.xml->freeXMLParser(reading.parser);
  }
  return reading.result;
}

void CMarkupRelease(CMarkupResult result) {
  free(result.events);
  free(result.bytes);
}
