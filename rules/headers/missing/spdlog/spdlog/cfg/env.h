#pragma once
namespace spdlog {
namespace cfg {
void load_env_levels();
}
}  // namespace spdlog
