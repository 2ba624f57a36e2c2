# Pulls the figures of the latest publication into R. Nothing but R itself is needed.
#
#     Rscript tools/examples/pull.R                     the latest final figures, for anybody
#     KIND=PROVISIONAL TOKEN=... Rscript tools/examples/pull.R
#
# In your own program: source("pull.R"), then use `figures`. SERVICE says where from; pull.sh shows how to get a TOKEN.
service <- Sys.getenv("SERVICE", "http://localhost:3000")
kind <- Sys.getenv("KIND")
token <- Sys.getenv("TOKEN")
headers <- if (nzchar(token)) c(Authorization = paste("Bearer", token)) else NULL
query <- if (nzchar(kind)) paste0("?kind=", kind) else ""

file <- tempfile(fileext = ".csv")
address <- paste0(service, "/releases/latest/figures.csv", query)
# A download that breaks off is an error: its length is not what the service said.
if (download.file(address, file, mode = "wb", quiet = TRUE, headers = headers) != 0) stop("Not downloaded: ", address)

# An empty cell is no figure; `status` says why. "R" reads numbers to their last digit.
figures <- read.csv(file, na.strings = "", colClasses = c(
  quarter = "character", area_code = "character", value = "numeric", lower = "numeric", upper = "numeric"
), encoding = "UTF-8")

cat(nrow(figures), "figures of publication", figures$publication[1], "\n")
