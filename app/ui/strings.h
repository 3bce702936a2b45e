#pragma once

// Every word that the window says of itself. One file a room, so that tone and glyphs can be tested
// in one place. Words about the subject (rules, questions, letters) live in content/.

#include "app/ui/strings_editor.h"
#include "app/ui/strings_facts.h"
#include "app/ui/strings_findings.h"
#include "app/ui/strings_home.h"
#include "app/ui/strings_keep.h"
#include "app/ui/strings_settings.h"
#include "app/ui/strings_shell.h"
#include "app/ui/strings_statement.h"
#include "app/ui/strings_welcome.h"
