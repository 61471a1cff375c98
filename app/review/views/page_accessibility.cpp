#include "app/review/views/page_accessibility.h"

#include "app/review/text/shown_text.h"
#include "app/review/text/wording.h"
#include "app/review/views/bilingual_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace muqabala::review {

namespace {

/// A pair of the page, heard.
class PairAccessible : public QAccessibleInterface {
public:
    PairAccessible(BilingualView& view, int row)
        : view_(view),
          row_(row) {}

    bool isValid() const override { return row_ < view_.page().rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return view_.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override {
        const QRect inViewport = view_.rowRect(row_);
        return {view_.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = view_.place().pair() == row_;
        state.focused = state.selected && view_.hasFocus();
        state.invisible = view_.rowRect(row_).isEmpty();
        return state;
    }

    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return Wording::spokenPlace(view_.page(), row_);
        if (kind == QAccessible::Description)
            return spokenTexts();
        return kind == QAccessible::Help ? spokenNotes() : QString();
    }

    [[nodiscard]] int row() const { return row_; }

private:
    /// Each side's words behind the name of their language, by which a reader that speaks several can change
    /// its voice.
    QString spokenTexts() const {
        QStringList sides;
        for (const Side side : {Side::Source, Side::Target}) {
            const std::span<const Segment> segments = view_.page().segments(row_, side);
            if (segments.empty())
                continue;
            const Document& document = view_.page().document(side);
            const TextSpan all{segments.front().span.begin, segments.back().span.end};
            const ShownText shown(document, all);
            sides += QStringLiteral("%1: %2").arg(Wording::language(document.language), shown.text());
        }
        return sides.join(QLatin1Char('\n'));
    }

    QString spokenNotes() const {
        QStringList notes;
        for (const std::size_t note : view_.page().row(row_).notes) {
            const Remark& remark = view_.page().remarks().at(note);
            notes +=
                QStringLiteral("%1: %2").arg(Wording::category(remark.category()), Wording::reason(remark));
        }
        return notes.join(QLatin1Char('\n'));
    }

    BilingualView& view_;
    int row_;
};

class PageAccessible : public QAccessibleWidget {
public:
    explicit PageAccessible(BilingualView* view)
        : QAccessibleWidget(view, QAccessible::List,
                            BilingualView::tr("Original and translation, pair by pair")),
          view_(*view) {}

    ~PageAccessible() override {
        for (const auto& [row, id] : ids_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view_.visibleRows().size()); }

    QAccessibleInterface* child(int index) const override {
        const std::vector<int> rows = view_.visibleRows();
        if (index < 0 || index >= static_cast<int>(rows.size()))
            return nullptr;
        return pair(rows[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* wanted = dynamic_cast<const PairAccessible*>(child);
        const std::vector<int> rows = view_.visibleRows();
        const auto found =
            wanted == nullptr ? rows.end() : std::find(rows.begin(), rows.end(), wanted->row());
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        for (const int row : view_.visibleRows()) {
            if (pair(row)->rect().contains(x, y))
                return pair(row);
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override {
        return view_.hasFocus() && !view_.page().isEmpty() ? pair(view_.place().pair()) : nullptr;
    }

private:
    QAccessibleInterface* pair(int row) const {
        const auto known = ids_.find(row);
        if (known != ids_.end())
            return QAccessible::accessibleInterface(known->second);
        auto made = std::make_unique<PairAccessible>(view_, row);
        ids_[row] = QAccessible::registerAccessibleInterface(made.get());
        return made.release(); // now the registry's
    }

    BilingualView& view_;
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<BilingualView*>(object);
    return view == nullptr ? nullptr : new PageAccessible(view); // Qt takes it
}

} // namespace

void installPageAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace muqabala::review
