# The computation of bench/ranking.mjs in plain R, with vectors and matrices throughout: weights times 1 + U(-0.25, 0.25) at both
# levels, two levels of arithmetic means of min-max values, ranks of every draw, mean and quantiles (type 7) of each unit.
# Rscript ranking-draws.R UNITS CRITERIA DRAWS: prints the milliseconds.
size <- as.integer(commandArgs(trailingOnly = TRUE))
units <- size[1]; criteria <- size[2]; draws <- size[3]
set.seed(1)
x <- matrix(round(runif(units * criteria, 0, 1e4), 2), units)
group <- (seq_len(criteria) - 1) %/% 4 + 1
started <- proc.time()[["elapsed"]]
low <- apply(x, 2, min)
scaled <- sweep(sweep(x, 2, low), 2, apply(x, 2, max) - low, "/")
noisy <- function(n) 1 + 0.25 * (2 * runif(n) - 1)
ranks <- matrix(0, units, draws)
for (draw in seq_len(draws)) {
  within <- noisy(criteria)
  within <- within / tapply(within, group, sum)[group]
  between <- noisy(max(group))
  score <- scaled %*% (within * (between / sum(between))[group])
  ranks[, draw] <- rank(-signif(score, 12), ties.method = "min")
}
means <- rowMeans(ranks)
intervals <- apply(ranks, 1, quantile, probs = c(0.05, 0.5, 0.95), type = 7, names = FALSE)
stopifnot(ncol(intervals) == units, all(means >= 1))
cat(round(1000 * (proc.time()[["elapsed"]] - started)), "\n")
