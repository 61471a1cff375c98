#pragma once

#include <zlib.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace muqabala::test {

/// A dictionary in dictd's format, made in memory.
class DictdFixture {
public:
    /// Adds an entry by its name in the index and its text.
    DictdFixture& entry(std::string_view indexHeadword, std::string_view text) {
        index_ +=
            std::string(indexHeadword) + '\t' + base64(text_.size()) + '\t' + base64(text.size()) + '\n';
        text_ += text;
        return *this;
    }

    [[nodiscard]] const std::string& index() const { return index_; }
    [[nodiscard]] const std::string& text() const { return text_; }

    static std::string base64(std::size_t number) {
        constexpr std::string_view kDigits =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        std::string digits;
        do {
            digits.insert(digits.begin(), kDigits[number % 64]);
            number /= 64;
        } while (number > 0);
        return digits;
    }

private:
    std::string index_;
    std::string text_;
};

/// Bytes as a gzip file.
inline std::string gzip(std::string bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace muqabala::test
