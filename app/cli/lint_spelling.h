#pragma once

// What `candor lint --spelling` looks words up in: the dictionaries of the machine, the person's
// own dictionary, and the names that the workspace holds. Without --spelling none of it is loaded.
//
//     coach::Result<std::unique_ptr<coach::Speller>> speller = make_speller(io, names);

#include "app/cli/command.h"
#include "coach/base/result.h"
#include "coach/rules/speller.h"
#include "coach/store/workspace.h"

#include <memory>
#include <string>
#include <string_view>

namespace candor::cli {

// Names of people, places and programs in the facts and the interviews, parted by blanks.
coach::Result<std::string> names_in_workspace(const coach::Workspace& workspace);

// The person's own dictionary is dictionary.txt in the configuration folder: words parted by blanks
// or lines, and "#" before a remark.
coach::Result<std::unique_ptr<coach::Speller>> make_speller(const Io& io, std::string_view names);

} // namespace candor::cli
