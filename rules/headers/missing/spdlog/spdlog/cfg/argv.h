#pragma once
namespace spdlog {
namespace cfg {
void load_argv_levels(int argc, const char** argv);
void load_argv_levels(int argc, char** argv);
}
}  // namespace spdlog
