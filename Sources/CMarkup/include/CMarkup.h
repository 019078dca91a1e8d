/// HTML and XML as a list of events, read by libxml2.
///
/// libxml2 is loaded when the first page is read and not before: linked, it and its ICU would add
/// 2.7 million instructions to every start of the program. Only text in UTF-8 goes in; which
/// character set it was in is decided elsewhere, because libxml2 stops without a word at the first
/// byte that does not fit what a page claims of itself.
///
/// Any thread may call.

#ifndef C_MARKUP_H
#define C_MARKUP_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

#define C_MARKUP_CLOSED_ENUM __attribute__((enum_extensibility(closed)))

/// What is read.
typedef enum C_MARKUP_CLOSED_ENUM CMarkupLanguage {
  CMarkupLanguageHTML,
  CMarkupLanguageXML,
} CMarkupLanguage;

/// How a reading ended.
typedef enum C_MARKUP_CLOSED_ENUM CMarkupOutcome {
  /// All was read; mistakes of HTML are no failure.
  CMarkupOutcomeDone,
  /// XML that is not well formed.
  CMarkupOutcomeBroken,
  /// Elements nested more deeply than the limit.
  CMarkupOutcomeTooDeep,
  /// More events than the limit, or so many stray end tags that finding their elements takes long.
  CMarkupOutcomeTooMuch,
  /// XML that declares entities, which no document here may.
  CMarkupOutcomeEntities,
  /// libxml2 is not installed.
  CMarkupOutcomeNoLibrary,
  /// No memory was left.
  CMarkupOutcomeNoMemory,
} CMarkupOutcome;

/// What an event tells.
typedef enum C_MARKUP_CLOSED_ENUM CMarkupKind {
  /// An element begins; its name.
  CMarkupKindStart,
  /// An attribute of the element that just began; its name.
  CMarkupKindAttribute,
  /// The value of the attribute just named.
  CMarkupKindValue,
  /// An element ends; its name.
  CMarkupKindEnd,
  /// Characters.
  CMarkupKindText,
} CMarkupKind;

/// An event: its bytes are `length` from `start` in the bytes of the result.
typedef struct CMarkupEvent {
  CMarkupKind kind;
  /// The line of the source, from 1.
  uint32_t line;
  uint32_t start;
  uint32_t length;
} CMarkupEvent;

/// What came of a reading; `CMarkupRelease` gives its memory back.
typedef struct CMarkupResult {
  CMarkupOutcome outcome;
  /// The line that was reached.
  uint32_t line;
  size_t event_count;
  size_t byte_count;
  CMarkupEvent *_Nullable events;
  char *_Nullable bytes;
} CMarkupResult;

/// Reads UTF-8.
///
/// In XML, names of WordprocessingML have the prefix `w:` and those of its compatibility markup
/// `mc:`, whatever the file calls them; attributes have no prefix.
CMarkupResult CMarkupRead(
    CMarkupLanguage language, const char *text, size_t count, uint32_t depth_limit,
    size_t event_limit);

/// Gives the memory of a result back.
void CMarkupRelease(CMarkupResult result);

#pragma clang assume_nonnull end

#endif
