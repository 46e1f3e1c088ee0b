#include "app/adapters/gzip.h"

#include <QByteArray>
#include <QtEndian>
#include <zlib.h>

namespace TokenDesk {

namespace {

/// What zlib takes for "gzip, with the largest window".
constexpr int GzipWindow = 16 + MAX_WBITS;
constexpr int HighestMemory = 9;

Bytef* zlibBytes(const char* bytes)
{
    // zlib does not write to its input; it has no const for C compilers of former times.
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes)); // NOLINT(cppcoreguidelines-pro-type-const-cast): zlib's
}

} // namespace

QByteArray gzipped(QByteArrayView bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, HighestMemory, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
        qFatal("zlib does not work.");
    }
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = zlibBytes(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = zlibBytes(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (status != Z_STREAM_END) {
        qFatal("zlib did not pack.");
    }
    return packed;
}

std::optional<Secret> gunzipped(QByteArrayView packed, qsizetype limit)
{
    // The last four bytes are the size, RFC 1952 §2.3.1: room for that and no more, made once. Nothing that deflate
    // packs becomes smaller than by this factor (zlib's technical page), so a small lie makes no large room.
    constexpr qsizetype HighestFactor = 1032;
    constexpr qsizetype SizeBytes = 4;
    if (packed.size() < SizeBytes || packed.size() > limit) {
        return std::nullopt;
    }
    const qsizetype size = qFromLittleEndian<quint32>(packed.last(SizeBytes).data());
    if (size > limit || size > packed.size() * HighestFactor) {
        return std::nullopt;
    }
    z_stream stream{};
    if (inflateInit2(&stream, GzipWindow) != Z_OK) {
        qFatal("zlib does not work.");
    }
    QByteArray bytes(size + 1, Qt::Uninitialized); // zlib wants room even for nothing
    stream.next_in = zlibBytes(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = zlibBytes(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int status = inflate(&stream, Z_FINISH);
    const bool isWhole = status == Z_STREAM_END && stream.avail_in == 0 && stream.total_out == static_cast<uLong>(size);
    inflateEnd(&stream);
    Secret whole = Secret::take(std::move(bytes));
    return isWhole ? std::optional(Secret(whole.view().first(size))) : std::nullopt;
}

} // namespace TokenDesk
