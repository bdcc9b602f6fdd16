import Testing

/// The program that is shipped, in terminals as people have them: one test at a time, since each starts programs.
@Suite(.serialized, .timeLimit(.minutes(1)))
enum RealTerminal {}
