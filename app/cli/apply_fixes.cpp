#include "app/cli/apply_fixes.h"

#include <algorithm>

namespace candor::cli {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

} // namespace

std::string with_safe_fixes(const coach::Document& document,
                            const std::vector<coach::Finding>& findings) {
    std::vector<coach::Fix> fixes;
    for (const coach::Finding& finding : findings) {
        for (const coach::Fix& fix : finding.fixes) {
            if (fix.safe) fixes.push_back(fix);
        }
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const coach::Fix& a, const coach::Fix& b) {
        return a.span.start < b.span.start;
    });
    const std::string& text = document.text();
    std::string out;
    std::size_t at = 0;
    for (const coach::Fix& fix : fixes) {
        if (fix.span.start < at) continue;
        out.append(text, at, fix.span.start - at);
        out += fix.text;
        at = fix.span.end;
    }
    out.append(text, at, std::string::npos);
    return out;
}

std::string line_diff(const std::string& name, std::string_view before, std::string_view after) {
    if (before == after) return "";
    const std::vector<std::string_view> old_lines = lines_of(before);
    const std::vector<std::string_view> new_lines = lines_of(after);
    std::string out = "--- " + name + "\n+++ " + name + " (fixed)\n";
    for (std::size_t i = 0; i < std::max(old_lines.size(), new_lines.size()); ++i) {
        const bool has_old = i < old_lines.size();
        const bool has_new = i < new_lines.size();
        if (has_old && has_new && old_lines[i] == new_lines[i]) continue;
        out += "@@ line " + std::to_string(i + 1) + " @@\n";
        if (has_old) out += "-" + std::string(old_lines[i]) + "\n";
        if (has_new) out += "+" + std::string(new_lines[i]) + "\n";
    }
    return out;
}

} // namespace candor::cli
