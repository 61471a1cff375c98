#pragma once

#include "align/divergence/form_index.h"
#include "corpus/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Checks that users make without programming: words to look for, found through inflection and clitics.
///
/// A row is "name TAB words of the original TAB words of the translation TAB reason", words parted by commas.
/// With words of both, what is noted is an original that has one of its words where the translation has none
/// of its own; with ! before the words of the translation, where it has one. With words of one side alone,
/// every place where they stand. '#' begins a comment.
class UserRules {
public:
    UserRules(const Language& source, const Language& target)
        : source_(source),
          target_(target) {}

    /// Adds the rows of a file. MalformedData names the line.
    [[nodiscard]] Status read(std::string_view bytes, std::string_view name);

    enum class Kind { Wanted, Forbidden, InSource, InTarget };

    struct Rule {
        std::string name;
        std::string reason; ///< may be empty
        Kind kind{};
    };

    [[nodiscard]] const std::vector<Rule>& rules() const { return rules_; }
    /// The words of all rules, by the number of the rule.
    [[nodiscard]] const FormIndex& source() const { return source_; }
    [[nodiscard]] const FormIndex& target() const { return target_; }

private:
    std::vector<Rule> rules_;
    FormIndex source_;
    FormIndex target_;
};

} // namespace muqabala
