// What is acknowledged is in the file, at whatever moment the program is killed.

#include "sitting.h"
#include "store_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdint>

#include <sys/wait.h>
#include <unistd.h>

namespace muqabala {
namespace {

constexpr unsigned kKills = 200;
constexpr std::uint32_t kLongestLife = 8000; // microseconds after the first step

/// Edits without end, writing a byte after each step. Never returns.
[[noreturn]] void editUntilKilled(const std::string& path, unsigned seed, int acknowledgements) {
    Random random(seed);
    std::optional<Sitting> sitting = Sitting::resume(path);
    while (sitting && sitting->step(random)) {
        if (::write(acknowledgements, "+", 1) != 1)
            break;
    }
    ::_exit(EXIT_FAILURE);
}

/// Lets a process edit the file and kills it. Returns how many steps it has acknowledged.
std::size_t stepsBeforeKill(const std::string& path, unsigned seed, useconds_t life) {
    int ends[2]{};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        editUntilKilled(path, seed, ends[1]);
    }
    ::close(ends[1]);
    char byte = 0;
    std::size_t steps = ::read(ends[0], &byte, 1) == 1 ? 1 : 0;
    ::usleep(life);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it gave up by itself";
    while (::read(ends[0], &byte, 1) == 1)
        ++steps;
    ::close(ends[0]);
    return steps;
}

using KillTest = StoreFolder;

TEST_F(KillTest, everyAcknowledgedStepIsThereAndAtMostOneMore) {
    const std::string file = path("text.muqabala");
    Random random(2);
    std::size_t steps = 0;
    for (unsigned kill = 0; kill < kKills; ++kill) {
        if (kill % 20 == 0) { // before the history grows too long for a short life
            ASSERT_TRUE(ProjectFile::create(file, randomProject(random, 5), kLayla, Existing::Replace));
        }
        Result<ProjectFile::Opened> before = ProjectFile::open(file, Access::ReadOnly, kLayla);
        ASSERT_TRUE(before) << kill;
        Sitting replay(before->stored.project, before->stored.history);

        const std::size_t acknowledged = stepsBeforeKill(file, kill, pick(random, kLongestLife));
        steps += acknowledged;
        Random sameChances(kill);
        for (std::size_t i = 0; i < acknowledged; ++i)
            replay.step(sameChances);

        const std::optional<Sitting> found = Sitting::resume(file);
        ASSERT_TRUE(found) << kill << ": the lock of the dead is taken over, the file is sound";
        if (found->project() != replay.project() || found->history() != replay.history())
            replay.step(sameChances); // written, but killed before it was acknowledged
        ASSERT_EQ(found->project(), replay.project()) << kill << " after " << acknowledged;
        ASSERT_EQ(found->history(), replay.history()) << kill << " after " << acknowledged;
    }
    EXPECT_GT(steps, kKills) << "the processes lived too short to show anything";
}

} // namespace
} // namespace muqabala
