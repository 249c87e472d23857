#pragma once
namespace absl {
struct FailureSignalHandlerOptions {
    bool symbolize_stacktrace = true;
    bool use_alternate_stack = true;
    int alarm_on_failure_secs = 3;
    bool call_previous_handler = false;
    void (*writerfn)(const char*) = nullptr;
};
void InstallFailureSignalHandler(const FailureSignalHandlerOptions& options);
void InitializeSymbolizer(const char* argv0);
}  // namespace absl
