#include "tally.h"

#include <fmt/format.h>
#include <ostream>

namespace grantlint::accuracy {

namespace {

constexpr std::string_view kRow = "{:<60} {:>6} {:>6} {:>6} {:>7} {:>8.4f} {:>10.4f}\n";

void print_row(const std::string& name, const Outcome& one, std::ostream& out) {
    out << fmt::format(kRow, name, one.calls, one.found, one.extra, one.silent, recall_of(one), precision_of(one));
}

void print_table(const std::string& title, const std::map<std::string, Outcome>& rows, std::ostream& out) {
    out << fmt::format("{:<60} {:>6} {:>6} {:>6} {:>7} {:>8} {:>10}\n", title, "calls", "found", "extra", "silent", "recall", "precision");
    for (const auto& [name, one] : rows) print_row(name, one, out);
    out << '\n';
}

}  // namespace

void add(Tally& tally, const Program& program, const Outcome& outcome) {
    tally.by_idiom[program.idiom] += outcome;
    tally.by_library[program.library] += outcome;
    tally.all += outcome;
    ++tally.programs;
}

double recall_of(const Outcome& outcome) {
    return outcome.calls == 0 ? 1 : static_cast<double>(outcome.found) / static_cast<double>(outcome.calls);
}

double precision_of(const Outcome& outcome) {
    const std::size_t reported = outcome.found + outcome.extra;
    return reported == 0 ? 1 : static_cast<double>(outcome.found) / static_cast<double>(reported);
}

void print_tables(const Tally& tally, std::ostream& out) {
    print_table("idiom", tally.by_idiom, out);
    print_table("library", tally.by_library, out);
}

void print_complaints(const Tally& tally, std::ostream& out) {
    for (const std::string& complaint : tally.all.complaints) out << complaint << '\n';
    if (!tally.all.complaints.empty()) out << '\n';
}

void print_summary(const Tally& tally, std::ostream& out) {
    out << fmt::format("{} programs, {} calls, {} look-alikes: recall {:.4f} ({} missed), precision {:.4f} ({} false alarms)\n", tally.programs,
                       tally.all.calls, tally.all.silent, recall_of(tally.all), tally.all.calls - tally.all.found, precision_of(tally.all),
                       tally.all.extra);
}

}  // namespace grantlint::accuracy
