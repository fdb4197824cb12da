# Loads observations, rebuilds a ranking from them, compares it with the server's, and cites it.
#
#     Rscript rebuild_ranking.R [ADDRESS]          ADDRESS is that of a server, http://localhost:4000 when left out

library(jsonlite)

arguments <- commandArgs(trailingOnly = TRUE)
address <- if (length(arguments) > 0) sub("/+$", "", arguments[1]) else "http://localhost:4000"
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
method_text <- paste(readLines(file.path(folder, "ranking.json"), encoding = "UTF-8"), collapse = "")
method <- fromJSON(method_text, simplifyVector = FALSE)

main <- function() {
  observations <- load_observations()
  version <- observations$data_version[1]
  cat(sprintf("%d observations of data version %s\n", nrow(observations), version))
  for (licence in sort(unique(observations$licence))) {
    cat(sprintf("Licence %s: %d\n", licence, sum(observations$licence == licence)))
  }

  scores <- rebuild(observations)
  server <- load_ranking(version)
  stopifnot("another order than the server's" = identical(names(scores), server$city))
  stopifnot("other scores than the server's" = max(abs(scores - server$score)) < 1e-9)
  cat(sprintf("%d cities ranked as by the server, method %s\n", length(scores), substr(server$method_id[1], 1, 12)))
  for (place in 1:5) {
    cat(sprintf("%d. %s %.2f\n", place, server$city_en[place], scores[place]))
  }

  cat(cite(version), sep = "\n")
}

# The values that the method may use, a row each, with their sources.
load_observations <- function() {
  indicators <- vapply(method$tree$children, function(criterion) criterion$indicator, "")
  sources <- unlist(method$observations$sources)
  read_table("/export/observations.csv", list(indicator = paste(indicators, collapse = ","), source = paste(sources, collapse = ",")))
}

# The weighted mean of values scaled to 0-100 between the least and the greatest; cities without all values are left out.
rebuild <- function(observations) {
  values <- tapply(observations$value, list(observations$city, observations$indicator), identity)
  values <- values[complete.cases(values), ]
  scaled <- apply(values, 2, function(column) (column - min(column)) / (max(column) - min(column)) * 100)
  indicators <- vapply(method$tree$children, function(criterion) criterion$indicator, "")
  weights <- vapply(method$tree$children, function(criterion) as.numeric(criterion$weight), 0)
  scores <- drop(scaled[, indicators] %*% weights) / sum(weights)
  sort(scores, decreasing = TRUE)
}

# The same ranking by the server, of the same data: with another version it would answer 410.
load_ranking <- function(version) {
  table <- read_table("/export/ranking.csv", list(input = method_text, v = version))
  table[!is.na(table$rank), ]
}

# References in GB/T 7714: the ranking with a permanent address, then its sources.
cite <- function(version) {
  fetch("/export/ranking.txt", list(input = method_text, v = version, locale = "EN"))
}

# The files begin with a byte order mark, for spreadsheets; a cell may hold a line break.
read_table <- function(path, parameters) {
  text <- sub("^\ufeff", "", paste(fetch(path, parameters), collapse = "\n"))
  read.csv(text = text, encoding = "UTF-8", check.names = FALSE, na.strings = "")
}

fetch <- function(path, parameters) {
  query <- paste(names(parameters), vapply(parameters, URLencode, "", reserved = TRUE), sep = "=", collapse = "&")
  connection <- url(paste0(address, path, "?", query), encoding = "UTF-8", method = "libcurl")
  on.exit(close(connection))
  readLines(connection, encoding = "UTF-8", warn = FALSE)
}

main()
