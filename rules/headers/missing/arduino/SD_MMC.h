#pragma once
#include <FS.h>
#include <SD.h>
namespace fs {
class SDMMCFS : public FS {
public:
    bool setPins(int clk, int cmd, int d0);
    bool begin(const char* mountpoint = "/sdcard", bool mode1bit = false, bool format_if_mount_failed = false, int sdmmc_frequency = 20000, uint8_t maxOpenFiles = 5);
    void end();
    sdcard_type_t cardType();
    uint64_t cardSize();
    uint64_t totalBytes();
    uint64_t usedBytes();
};
}  // namespace fs
extern fs::SDMMCFS SD_MMC;
