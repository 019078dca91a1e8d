/// UTF-8 to and from the wide characters of libedit, whatever the locale.

#ifndef C_LINE_EDITING_UTF8_H
#define C_LINE_EDITING_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

enum { utf8Replacement = 0xFFFD };

/// A sequence of bytes on its way to becoming a scalar. All zeros is the state between scalars.
typedef struct {
  uint32_t scalar;
  uint32_t smallest;
  unsigned missing;
} UTF8Decoder;

typedef enum {
  UTF8NeedsMore,
  UTF8HasScalar,
  /// The sequence broke off: the scalar is a replacement, and the byte is to be given again.
  UTF8HasScalarAndByteAgain,
} UTF8Progress;

UTF8Progress utf8Decode(UTF8Decoder *decoder, unsigned char byte, wchar_t *scalar);

/// The number of bytes of wide characters in UTF-8.
size_t utf8Length(const wchar_t *wide, size_t count);

/// Text in UTF-8, terminated, for the caller to free; NULL without memory.
char *utf8FromWide(const wchar_t *wide, size_t count, size_t *length);

/// Wide characters, terminated, for the caller to free; NULL without memory. What is not UTF-8
/// becomes U+FFFD, so that it is seen; NUL, which would end the text early, is left out.
wchar_t *utf8ToWide(const char *bytes, size_t length, size_t *count);

#endif
