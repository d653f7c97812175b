"""The tests: a mirror of the house, and the faults and benchmarks beside it."""
