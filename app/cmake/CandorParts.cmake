# The parts that Candor is made of, each as one target `candor::NAME`, and how all of it is compiled.
# A part is looked for only when somebody asks for it with candor_part(NAME).

option(CANDOR_WERROR "Treat warnings as errors" OFF)
option(CANDOR_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(CANDOR_FUZZ "Build the fuzz targets (needs clang)" OFF)

include(CandorCompile)
include(CandorLibraries)
include(CandorEmbed)
include(CandorImGui)
include(CandorFonts)
