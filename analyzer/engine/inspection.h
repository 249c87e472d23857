// A project looked at once: rules, sources, the HTTP calls in them, and the manifests that they belong to. What commands differ
// in comes after it: check holds the calls against the manifests, init writes one, diagnose looks for calls that need a permission.
//
//   auto inspection = engine::inspect({.paths = {"src"}, .working_directory = "/home/me/app", .jobs = 4});
//   check::Report report = engine::check(*inspection, inspection->manifests);
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/files.h"
#include "check/baseline.h"
#include "check/report.h"
#include "engine/analysis.h"
#include "engine/project.h"
#include "manifest/manifest.h"
#include "rules/events.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::engine {

// A project whose sources someone has read before.
struct ReadAlready {
    Project project;
    Parser parser;  // see analysis.h
};

struct InspectionRequest {
    ProjectRequest project;
    std::vector<std::string> rules;                // names of packs or files; empty: every pack that ships
    std::vector<flow::Declared> declared;          // sinks and guards of the project itself
    std::optional<manifest::Manifest> manifest;    // of every source; without it each source's nearest one upward
    rules::Inclusion inclusion = rules::Inclusion::as_documented;
    std::map<std::string, std::optional<check::Severity>> severities;  // by rule; nullopt: it is off
    unsigned jobs = 1;
    Analyser analyse = engine::analyse;
    cpp::Headers headers = cpp::Headers::best;
    Watch watch;
    std::optional<ReadAlready> sources;  // in place of looking for the project and parsing it
    Overlay overlay;  // of sources and manifests: what an editor has not saved yet
};

struct Inspection {
    InspectionRequest request;
    std::vector<rules::Pack> packs;
    Project project;
    Analysis analysis;
    manifest::Manifests manifests;
};

// The packs as the analysis and the check ask them. The packs must outlive it.
struct RuleBook {
    rules::Matcher matcher;
    rules::Events events;
    rules::PermissionNames names;

    explicit RuleBook(const std::vector<rules::Pack>& packs) : matcher(packs), events(packs), names(packs) {}
};

// What the project's analysis is asked for, of its sources as the request names them. The book must outlive it.
AnalysisRequest analysis_request(const Inspection& inspection, const RuleBook& book);

// Manifests that cannot be read, broken packs and a project without sources are Errors, and come before the sources are looked at.
Result<Inspection> inspect(InspectionRequest request);

// The same manifests, read again.
Result<manifest::Manifests> reload_manifests(const Inspection& inspection);

// What was read with gaps, and what of the apps was not looked at, is said in the report.
check::Report check(const Inspection& inspection, const manifest::Manifests& manifests, const rules::Matcher* matcher = nullptr);

// Which of a baseline's files are gone, and which of its findings the run would have found. Report and inspection must outlive it.
check::BaselineContext baseline_context(const check::Report& report, const Inspection& inspection);

}  // namespace grantlint::engine
