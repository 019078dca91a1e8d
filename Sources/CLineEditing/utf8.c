#include "utf8.h"

#include <stdlib.h>

static bool isScalar(uint32_t value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

UTF8Progress utf8Decode(UTF8Decoder *decoder, unsigned char byte, wchar_t *scalar) {
  if (decoder->missing > 0) {
    if ((byte & 0xC0) != 0x80) {
      decoder->missing = 0;
      *scalar = utf8Replacement;
      return UTF8HasScalarAndByteAgain;
    }
    decoder->scalar = decoder->scalar << 6 | (byte & 0x3F);
    if (--decoder->missing > 0) return UTF8NeedsMore;
    bool isShortest = decoder->scalar >= decoder->smallest;
    *scalar = isShortest && isScalar(decoder->scalar) ? (wchar_t)decoder->scalar : utf8Replacement;
    return UTF8HasScalar;
  }
  if (byte < 0x80) {
    *scalar = byte;
    return UTF8HasScalar;
  }
  if (byte >= 0xC2 && byte < 0xE0) {
    *decoder = (UTF8Decoder){.scalar = byte & 0x1F, .smallest = 0x80, .missing = 1};
  } else if (byte >= 0xE0 && byte < 0xF0) {
    *decoder = (UTF8Decoder){.scalar = byte & 0x0F, .smallest = 0x800, .missing = 2};
  } else if (byte >= 0xF0 && byte < 0xF5) {
    *decoder = (UTF8Decoder){.scalar = byte & 0x07, .smallest = 0x10000, .missing = 3};
  } else {
    *scalar = utf8Replacement;
    return UTF8HasScalar;
  }
  return UTF8NeedsMore;
}

static uint32_t scalarOf(wchar_t wide) {
  return isScalar((uint32_t)wide) ? (uint32_t)wide : utf8Replacement;
}

size_t utf8Length(const wchar_t *wide, size_t count) {
  size_t length = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t scalar = scalarOf(wide[index]);
    length += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  }
  return length;
}

static char *encode(uint32_t scalar, char *out) {
  if (scalar < 0x80) {
    *out++ = (char)scalar;
  } else if (scalar < 0x800) {
    *out++ = (char)(0xC0 | scalar >> 6);
    *out++ = (char)(0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    *out++ = (char)(0xE0 | scalar >> 12);
    *out++ = (char)(0x80 | (scalar >> 6 & 0x3F));
    *out++ = (char)(0x80 | (scalar & 0x3F));
  } else {
    *out++ = (char)(0xF0 | scalar >> 18);
    *out++ = (char)(0x80 | (scalar >> 12 & 0x3F));
    *out++ = (char)(0x80 | (scalar >> 6 & 0x3F));
    *out++ = (char)(0x80 | (scalar & 0x3F));
  }
  return out;
}

char *utf8FromWide(const wchar_t *wide, size_t count, size_t *length) {
  *length = utf8Length(wide, count);
  char *bytes = malloc(*length + 1);
  if (!bytes) return NULL;
  char *out = bytes;
  for (size_t index = 0; index < count; index++) out = encode(scalarOf(wide[index]), out);
  *out = 0;
  return bytes;
}

wchar_t *utf8ToWide(const char *bytes, size_t length, size_t *count) {
  wchar_t *wide = malloc((length + 1) * sizeof *wide);
  if (!wide) return NULL;
  UTF8Decoder decoder = {0};
  *count = 0;
  for (size_t index = 0; index < length;) {
    wchar_t scalar = 0;
    UTF8Progress progress = utf8Decode(&decoder, (unsigned char)bytes[index], &scalar);
    if (progress != UTF8HasScalarAndByteAgain) index++;
    if (progress != UTF8NeedsMore && scalar != 0) wide[(*count)++] = scalar;
  }
  if (decoder.missing > 0) wide[(*count)++] = utf8Replacement;
  wide[*count] = 0;
  return wide;
}
