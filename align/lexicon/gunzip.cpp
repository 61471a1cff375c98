#include "align/lexicon/gunzip.h"

#define ZLIB_CONST // next_in points to const bytes
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <ranges>

namespace muqabala {

namespace {

constexpr int kGzipWindowBits = 15 + 16; ///< the largest window, gzip header expected
constexpr std::size_t kFirstChunk = std::size_t{1} << 20;
constexpr std::size_t kMostRatio = 1032; ///< that deflate reaches

Error failure(ErrorCode code, std::string_view name, std::string detail) {
    Error error{};
    error.code = code;
    error.file = name;
    error.detail = std::move(detail);
    return error;
}

/// What the last four bytes of a gzip file say of the size of its text (of the last member's, modulo 2^32;
/// RFC 1952), no more than so many bytes can hold: for a first guess only.
std::size_t sizeInTrailer(std::string_view bytes) {
    std::size_t size = 0;
    for (const char byte :
         bytes.substr(bytes.size() - std::min<std::size_t>(4, bytes.size())) | std::views::reverse)
        size = size << 8 | static_cast<unsigned char>(byte);
    return std::min(size, bytes.size() * kMostRatio);
}

/// A zlib stream, closed when it goes.
class Inflater {
public:
    explicit Inflater(std::string_view bytes) {
        stream_.next_in = reinterpret_cast<const Bytef*>(bytes.data());
        stream_.avail_in = static_cast<uInt>(bytes.size());
        isOpen_ = inflateInit2(&stream_, kGzipWindowBits) == Z_OK;
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream_); }

    [[nodiscard]] bool isOpen() const { return isOpen_; }
    [[nodiscard]] bool isAtEnd() const { return stream_.avail_in == 0; }

    /// Inflates into the part of `out` from `used` on, all of it if there is as much, and advances `used`.
    int inflateInto(std::string& out, std::size_t& used) {
        stream_.next_out = reinterpret_cast<Bytef*>(out.data() + used);
        stream_.avail_out =
            static_cast<uInt>(std::min<std::size_t>(out.size() - used, std::numeric_limits<uInt>::max()));
        const uInt room = stream_.avail_out;
        const int status = inflate(&stream_, Z_NO_FLUSH);
        used += room - stream_.avail_out;
        return status;
    }

    bool startNextMember() { return inflateReset(&stream_) == Z_OK; }

private:
    z_stream stream_{};
    bool isOpen_ = false;
};

} // namespace

bool isGzip(std::string_view bytes) {
    return bytes.starts_with("\x1f\x8b");
}

Result<std::string> gunzip(std::string_view bytes, std::string_view name, std::size_t limit) {
    if (bytes.size() > std::numeric_limits<uInt>::max())
        return failure(ErrorCode::TooLarge, name, "4 GiB compressed");
    Inflater inflater(bytes);
    std::string out(std::min(limit, std::max(sizeInTrailer(bytes), kFirstChunk)), '\0');
    std::size_t used = 0;
    while (inflater.isOpen()) {
        const int status = inflater.inflateInto(out, used);
        const bool endsHere = status == Z_STREAM_END && inflater.isAtEnd();
        if (endsHere) {
            out.resize(used);
            return out;
        }
        if (used == out.size() && out.size() == limit)
            return failure(ErrorCode::TooLarge, name, std::to_string(limit >> 20) + " MiB when decompressed");
        if (used == out.size())
            out.resize(std::min(limit, out.size() * 2));
        else if (status == Z_BUF_ERROR || (status == Z_OK && inflater.isAtEnd()))
            return failure(ErrorCode::MalformedData, name, "the compressed file ends too early");
        else if (status == Z_STREAM_END ? !inflater.startNextMember() : status != Z_OK)
            break;
    }
    return failure(ErrorCode::MalformedData, name, "not a valid gzip file");
}

} // namespace muqabala
